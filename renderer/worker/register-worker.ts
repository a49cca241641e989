import "../no-eval.ts";
import { expose } from "comlink";
import { RegisterReplica } from "./register-replica.ts";

expose(new RegisterReplica());
