package dev.dailies.task;

/** What is to be done next about a task, by whichever node claims it. Nothing is to be done about a task without a step. */
public enum TaskStep {
    /** The create call has it in hand; if that is long over, the node died with it and nobody knows what became of it. */
    HANDING_OVER,
    /** The provider is asked how it stands. */
    FOLLOWING,
    /** The provider has finished it; the video is fetched before the task succeeds. */
    COPYING,
    /** The task succeeded with the provider's own address; the video is still wanted. */
    COPYING_LATE,
    /** The task ended without a verdict; a late one is written down as the operator's cost (contract 5.4). */
    AWAITING_LATE_VERDICT
}
