export { type SimulatedDuo, startSimulatedDuo } from './duo/start-simulated-duo.ts';
export { type DemoTicket, demoTickets } from './seed/demo-tickets.ts';
export { simulatorCommand } from './simulator-command.ts';
export { type Simulator, type SimulatorOptions, startSimulator } from './start-simulator.ts';
