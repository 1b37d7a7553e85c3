import { parentPort, type Transferable, Worker } from 'node:worker_threads';
import { describeError } from './errors.ts';

/** A worker thread that answers questions. */
export interface Thread<Question, Answer> {
  ask(question: Question): Promise<Answer>;
  stop(): Promise<void>;
}

/**
 * The thread of this file, which must call `answerQuestions`. It starts with the first question, and anew with the next
 * one after it ended, and keeps the process alive only while it owes an answer. Failures are thrown as `faultOf` makes them
 * of their reason.
 */
export function createThread<Question, Answer>(
  file: URL,
  faultOf: (reason: string) => Error,
): Thread<Question, Answer> {
  let worker: Worker | undefined;
  let lastId = 0;
  const waiting = new Map<number, PromiseWithResolvers<Answer>>();

  function start(): Worker {
    const started = new Worker(file);
    started.unref();
    started.on('message', ({ id, answer, error }: Reply<Answer>) => {
      const call = waiting.get(id);
      waiting.delete(id);
      if (waiting.size === 0) started.unref();
      if (error === undefined) call?.resolve(answer!);
      else call?.reject(faultOf(error));
    });
    const fail = (reason: string) => {
      if (worker !== started) return;
      worker = undefined;
      for (const call of waiting.values()) call.reject(faultOf(reason));
      waiting.clear();
    };
    started.on('error', (error) => fail(describeError(error)));
    started.on('exit', (code) => fail(`its thread ended with code ${code}`));
    return started;
  }

  return {
    ask(question) {
      worker ??= start();
      const call = Promise.withResolvers<Answer>();
      lastId += 1;
      waiting.set(lastId, call);
      worker.ref();
      worker.postMessage({ id: lastId, question });
      return call.promise;
    },
    async stop() {
      await worker?.terminate();
    },
  };
}

/** In a thread's file: answers what is asked. What `transferred` names of an answer is moved and not copied. */
export function answerQuestions<Question, Answer>(
  answerTo: (question: Question) => Promise<Answer>,
  transferred: (answer: Answer) => Transferable[] = () => [],
): void {
  const port = parentPort!;
  port.on('message', async ({ id, question }: { id: number; question: Question }) => {
    try {
      const answer = await answerTo(question);
      port.postMessage({ id, answer }, transferred(answer));
    } catch (error) {
      port.postMessage({ id, error: describeError(error) });
    }
  });
}

interface Reply<Answer> {
  id: number;
  answer?: Answer;
  error?: string;
}
