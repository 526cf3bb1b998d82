export const vragenRoutes = [] as const;
