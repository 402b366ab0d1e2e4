// The parts that load later. Each is asked for here only: what a part shares with the planner then stays with the planner.

export const loadWriting = () => import('./writing.js');

export const loadSlots = () => import('./meeting-planner-slots.js');

export const loadMore = () => import('./more.js');

export const loadKept = () => import('./meeting-planner-kept.js');
