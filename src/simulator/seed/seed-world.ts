import type { World } from '../store/world.ts';
import { seedCompanies } from './companies.ts';
import { seedConfigurations } from './configurations.ts';
import { seedFurther } from './further.ts';
import { seedHistory } from './history.ts';
import { issueSeededKey } from './issue-key.ts';
import { addApiMember, seedMembers } from './members.ts';
import { seedProjects } from './projects.ts';
import { seedBoards, seedSetup } from './setup.ts';

/** The member that the first key belongs to. */
const API_MEMBER = 'api-desk';

/** Another program with rights of its own; nobody holds a key of it. */
const OTHER_PROGRAM = 'backup-monitor';

/** Fills an empty world with an MSP: the same for the same seed and sizes, but for dates. */
export function seedWorld(world: World, companies: number, history: number) {
  seedSetup(world);
  seedMembers(world);
  addApiMember(world, API_MEMBER);
  seedBoards(world);
  seedCompanies(world, companies);
  seedConfigurations(world);
  seedFurther(world);
  seedProjects(world);
  seedHistory(world, history);
  addApiMember(world, OTHER_PROGRAM);
  return issueSeededKey(world, API_MEMBER);
}
