import { answerOfPage } from "../test/files/xlsx/browser/open-page.ts";

/** `node excel-in-page.run.js CHROMIUM FOLDER` prints the times of both ways in a worker of a real browser as JSON. */
const [, , executablePath = "", folder = ""] = process.argv;
const { answer } = await answerOfPage(folder, executablePath);
process.stdout.write(JSON.stringify(answer));
