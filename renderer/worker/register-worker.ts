import { expose } from "comlink";
import { z } from "zod";
import { RegisterReplica } from "./register-replica.ts";

// Zod probes `new Function`, which the page's policy forbids.
z.config({ jitless: true });

expose(new RegisterReplica());
