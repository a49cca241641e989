import type { Locator, Page } from "playwright-core";
import { goToSection, openExample, untilSaved } from "../../e2e/support/app.ts";

/** The name of the activity that is shown, as a field. */
export const nameField = (page: Page): Locator => page.getByRole("heading", { level: 1 }).getByRole("textbox");

/** Chooses the example on a first start and opens its first activity. */
export async function openFirstActivity(page: Page): Promise<void> {
  await openExample(page);
  await showFirstActivity(page);
}

/** Opens the first activity of the register that is open. */
export async function showFirstActivity(page: Page): Promise<void> {
  await goToSection(page, "Verwerkingen");
  await page.getByPlaceholder(/^Zoek op naam/).fill("V-001");
  await page.getByRole("row").filter({ hasText: "V-001" }).dblclick();
  await nameField(page).waitFor();
}

/** Types a name and leaves the field; does not wait until it is safe. */
export async function typeName(page: Page, name: string): Promise<void> {
  await nameField(page).fill(name);
  await nameField(page).press("Enter");
}

/** Types a name and waits until the app says that it is safe. */
export async function saveName(page: Page, name: string): Promise<void> {
  await typeName(page, name);
  await untilSaved(page);
}

/** Waits until the activity that is shown has a name. */
export async function untilName(page: Page, name: string): Promise<void> {
  await page.waitForFunction(
    (wanted) => document.querySelector<HTMLTextAreaElement>("h1 textarea")?.value === wanted,
    name,
    {
      timeout: 20_000,
    },
  );
}

/** What stands in the banners above the work. */
export const bannerText = async (page: Page): Promise<string> =>
  (await page.locator(".banner").allTextContents()).join(" ");

/** Which register was open last the browser remembers only after a while, and not on a full disk: then it asks. */
export async function chooseIfAsked(page: Page): Promise<void> {
  const choice = page.getByRole("button", { name: /Hof & Haven/ });
  await choice.first().waitFor();
  if (await page.getByText("Waar wil je beginnen?").isVisible()) await choice.click();
}
