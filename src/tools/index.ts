export { execute } from './execute.ts';
export { toolNamed, tools } from './registry.ts';
export type { Lookups, ShownChange, Tool, ToolResult, ToolWorld } from './tool.ts';
