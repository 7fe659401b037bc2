package dev.dailies;

import java.time.Duration;
import java.util.List;

/**
 * Tasks under way by the thousand, all of one person, written past the portal as a create call leaves them: handed over,
 * their slot taken and their price held.
 */
record UnderWay(Books books, Client owner) {

    private static final String HANDED_OVER = """
            with task as (
                insert into video_task (id, account_id, team_id, key_id, model, provider, provider_model, provider_job, prompt,
                    seconds, resolution, aspect_ratio, per_second, image_fee, price, status, outcome_unknown, created_at,
                    handed_over_at, step, due_at, attempts, searchable)
                select 'task_01' || rpad(?, 8, 'z') || lpad(i::varchar, 26, '0'), ?, ?, ?, 'grok-imagine-video', 'xai',
                    'grok-imagine-video', ? || '-' || i, 'A kettle on a stove', 1, 'P480', 'WIDE', 0.05, 0.002, 0.05,
                    'QUEUED', false, now(), now(), 'FOLLOWING', now() + (? + i * ? / ?) * interval '1 millisecond', 0, true
                from generate_series(1, ?) i returning *),
            cap as (
                update pending_cap set pending = pending + (select count(*) from task) where account_id = ?),
            account as (
                update credit_account set held = held + (select sum(price) from task) where team_id = ? returning *)
            insert into ledger_entry (team_id, kind, reference, actor, balance_change, held_change, balance_after, held_after,
                created_at)
            select t.team_id, 'HOLD', t.id, 'a bench', 0, t.price, a.balance, a.held, now() from task t cross join account a
            """;

    /**
     * @param name begins the ids of their jobs, and is nobody else's
     * @param after nothing is due before
     * @param within from then on, all of them are due after so long
     */
    void put(String name, int many, Duration after, Duration within) {
        books.tell(
                HANDED_OVER,
                name,
                owner.account(),
                owner.team(),
                owner.keyId(),
                name,
                after.toMillis(),
                within.toMillis(),
                many,
                many,
                owner.account(),
                owner.team());
    }

    List<String> ids(String name) {
        return books.tellAll(
                "select id from video_task where account_id = ? and provider_job like ? || '-%' order by id",
                owner.account(), name);
    }

    /** Makes all of them due now. */
    void hurry(String name) {
        books.tell(
                "update video_task set due_at = now() where account_id = ? and provider_job like ? || '-%'",
                owner.account(), name);
    }

    /** How many of them have not ended. */
    int left(String name) {
        return Integer.parseInt(books.tell(
                "select count(*) from video_task where account_id = ? and provider_job like ? || '-%' and completed_at is null",
                owner.account(), name));
    }

    /** Nobody looks any more at any of them, or at what else is under way. */
    void abandon() {
        books.tell("update video_task set due_at = null, lease = null where provider = 'xai' and due_at is not null");
    }
}
