export { execute } from './execute.ts';
export { toolNamed, tools } from './registry.ts';
export type { ShownChange, Tool, ToolResult, ToolWorld } from './tool.ts';
export { withTools } from './with-tools.ts';
