import type { SavingWords } from "../nl/saving.ts";

export const enSaving: SavingWords = {
  notSecured: "What you typed is in the working copy of this program, but has not been secured on the disk yet.",
  notSaved: "Your last change has not been saved. The text is still on the screen; do not close this window.",
  heldUp: {
    "disk-full": "The disk with your data is full. Make room; it then goes on by itself.",
    "read-only": "The folder with your data may not be written to. Put that right; it then goes on by itself.",
    "folder-vanished": "The folder with your data is gone. Put it back; it then goes on by itself.",
    "file-busy": "Another program keeps the file busy. It is tried again by itself.",
    unreachable: "Verantwoord does not answer. Start it again and open the link that you get then.",
    "not-admitted":
      "Verantwoord was started anew. Open the link that was given at its start; it then goes on by itself.",
    "locked-by": "Someone else is writing in this register now. Close it there; it then goes on by itself.",
    "seq-conflict": "Someone else has changed this register meanwhile. Open the register again to choose what stays.",
    "chain-broken": "The secured copy is damaged. Open the register again; it is repaired then.",
  },
  heldUpOther: "It is tried again by itself.",
  noRoom: "The disk of this computer is full. Make room, then try again.",
  tryAgain: "Try again",
  twinBroken:
    "The secured copy of this register is damaged. You see what can be read of it. Put a backup back in Diagnosis.",
  clearAndRestore: "Clear the storage and put the register back",
  sessionBackupFailed: "No backup could be made. Your register itself is saved; look in Diagnosis.",
  databaseDiffers:
    "The working copy in the browser is damaged. Reload the page; your register then comes back from the secured copy.",
  noticed: "Seen",
};
