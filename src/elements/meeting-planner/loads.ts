// The parts that load later. Each is asked for here only: what a part shares with the planner then stays with the planner.

export const loadViews = () => import('./views.js');

export const loadWriting = () => import('./writing.js');
