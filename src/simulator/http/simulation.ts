import type { Postman } from '../callbacks/postman.ts';
import type { World } from '../store/world.ts';
import type { Reply } from './call.ts';
import type { Incoming } from './incoming.ts';
import type { Router } from './router.ts';
import type { Throttle } from './throttle.ts';

/** A running simulator's parts. */
export interface Simulation {
  world: World;
  router: Router;
  throttle: Throttle;
  postman: Postman;
  control(incoming: Incoming): Promise<Reply>;
}
