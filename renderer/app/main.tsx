import "../no-eval.ts";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import "../style/main.css";
import { App } from "./app.tsx";

const root = document.getElementById("root");
if (root !== null) {
  createRoot(root).render(
    <StrictMode>
      <App />
    </StrictMode>,
  );
}
