/** Runs a task once those asked for before it are done, however they ended. */
export type InTurn = (task: () => Promise<void>) => Promise<void>;

export function createTurns(): InTurn {
  let last: Promise<unknown> = Promise.resolve();
  return (task) => {
    const turn = last.then(task);
    last = turn.catch(() => undefined);
    return turn;
  };
}
