export const renderDivider = (): string => '<hr>';
