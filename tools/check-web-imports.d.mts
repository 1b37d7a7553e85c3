export function breachesOfWeb(file: string, text: string): string[];
