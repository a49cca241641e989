import { z } from "zod";

// Zod probes `new Function` when the first object schema is made, which the page's policy forbids and reports. Imports run before
// the module that names them, so this is a module of its own, imported first by the page and by each worker.
z.config({ jitless: true });
