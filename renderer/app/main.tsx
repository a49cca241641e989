import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { z } from "zod";
import "../style/main.css";
import { App } from "./app.tsx";

// Zod probes `new Function`, which the page's policy forbids.
z.config({ jitless: true });

const root = document.getElementById("root");
if (root !== null) {
  createRoot(root).render(
    <StrictMode>
      <App />
    </StrictMode>,
  );
}
