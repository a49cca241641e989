/** What the app says of keeping things safe: what is held up and what to do, what the start check found, two texts for one field. */
export const nlSaving = {
  notSecured: "Wat je typte staat in de werkkopie van dit programma, maar is nog niet veiliggesteld op de schijf.",
  notSaved: "Je laatste wijziging is niet bewaard. De tekst staat nog op het scherm; sluit dit venster niet.",
  /** What holds up the twin, and what to do, by the code of the bridge. */
  heldUp: {
    "disk-full": "De schijf met je gegevens is vol. Maak ruimte; daarna gaat het vanzelf verder.",
    "read-only": "In de map met je gegevens mag niet worden geschreven. Herstel dat; daarna gaat het vanzelf verder.",
    "folder-vanished": "De map met je gegevens is weg. Zet hem terug; daarna gaat het vanzelf verder.",
    "file-busy": "Een ander programma houdt het bestand bezet. Het wordt vanzelf opnieuw geprobeerd.",
    unreachable: "Verantwoord antwoordt niet. Start het opnieuw en open de link die je dan krijgt.",
    "not-admitted":
      "Verantwoord is opnieuw gestart. Open de link die bij het starten is gegeven; daarna gaat het vanzelf verder.",
    "locked-by": "Iemand anders schrijft nu in dit register. Sluit het daar; daarna gaat het vanzelf verder.",
    "seq-conflict":
      "Iemand anders heeft dit register intussen gewijzigd. Open het register opnieuw om te kiezen wat blijft.",
    "chain-broken": "De veiliggestelde kopie is beschadigd. Open het register opnieuw; dan wordt zij hersteld.",
  },
  heldUpOther: "Het wordt vanzelf opnieuw geprobeerd.",
  noRoom: "De schijf van deze computer is vol. Maak ruimte en probeer het dan opnieuw.",
  tryAgain: "Probeer opnieuw",
  twinBroken:
    "De veiliggestelde kopie van dit register is beschadigd. Je ziet wat ervan te lezen is. Zet in Diagnose een reservekopie terug.",
  clearAndRestore: "Maak de opslag leeg en zet het register terug",
  sessionBackupFailed: "Er kon geen reservekopie worden gemaakt. Je register is wel bewaard; kijk in Diagnose.",
  databaseDiffers:
    "De werkkopie in de browser is beschadigd. Laad de pagina opnieuw; je register komt dan terug uit de veiliggestelde kopie.",
  noticed: "Gezien",
};

export type SavingWords = typeof nlSaving;
