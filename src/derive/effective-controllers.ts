import type { Controller } from "../model/controller.ts";
import type { ControllerId } from "../model/ids.ts";
import type { Register } from "../model/register.ts";

/**
 * The controllers that an answer means: those it names; where it is open, the only one of the register. `null` when it is
 * open and there are none or several: then nobody knows. Ids that lead nowhere are passed over.
 */
export function effectiveControllers(
  controllerIds: ReadonlyArray<ControllerId> | null,
  register: Pick<Register, "controllers">,
): ReadonlyArray<Controller> | null {
  const { controllers } = register;
  if (controllerIds === null) {
    if (controllers.size !== 1) return null;
    return namedControllers([...controllers.keys()], register);
  }
  return namedControllers(controllerIds, register);
}

const namedControllers = (
  ids: ReadonlyArray<ControllerId>,
  { controllers }: Pick<Register, "controllers">,
): ReadonlyArray<Controller> =>
  ids.flatMap((id) => {
    const controller = controllers.get(id);
    return controller === undefined ? [] : [controller];
  });
