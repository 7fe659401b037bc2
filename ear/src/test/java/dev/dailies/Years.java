package dev.dailies;

import java.util.stream.IntStream;

/**
 * Finished tasks by the million, written past the portal: a year of a team's work, with the ledger and the counts of usage
 * that belong to it. The words of their prompts are not in the index, so nobody finds them by a word.
 */
record Years(Books books) {

    /**
     * Spread evenly over the year however many there are, in the order of time; one in ten failed. What a row names is
     * there by the way they are made: the database need not look for each.
     */
    private static final String MADE = """
            set session_replication_role = replica;
            with made as (
                select i, i % 10 = 3 as failed, s.at,
                    'task_00' || lpad(cast(cast(extract(epoch from s.at - (current_date - 365)) as bigint) as varchar), 8, '0')
                        || substr(md5(?::varchar || i), 1, 26) as id
                from generate_series(?, ?) i
                cross join lateral (select current_date - interval '365 days' * (i * 0.6180339887498949 % 1) as at) s
                order by s.at),
            owner as (select a.id as account, m.team_id as team from account a join membership m on m.account_id = a.id
                where a.email = ?),
            """;

    private static final String WORK = MADE + """
            task as (
                insert into video_task (id, account_id, team_id, prompt, status, generated, charged, error_code, error_message,
                    created_at, handed_over_at, completed_at, model, provider, provider_model, seconds, resolution,
                    aspect_ratio, per_second, image_fee, price, stored_bytes, provider_cost, outcome_unknown,
                    attempts, searchable)
                select id, account, team, 'A kettle on a stove by a bright window, with steam rising, take ' || i,
                    case when failed then 'FAILED' else 'SUCCEEDED' end, case when failed then null else 6 end,
                    case when failed then 0 else 0.42 end, case when failed then 'service_unavailable' end,
                    case when failed then 'The provider could not make it.' end, at, at, at + interval '40 seconds',
                    'grok-imagine-video', 'xai', 'grok-imagine-video', 6, 'P720', 'WIDE', 0.07, 0.002, 0.42,
                    case when failed then null else 400000 end, case when failed then null else 0.36 end, false,
                    1, true
                from made cross join owner),
            hold as (
                insert into ledger_entry (team_id, kind, reference, actor, balance_change, held_change, balance_after,
                    held_after, created_at)
                select team, 'HOLD', id, 'account ' || account, 0, 0.42, 0, 0, at from made cross join owner)
            insert into ledger_entry (team_id, kind, reference, actor, balance_change, held_change, balance_after, held_after,
                created_at)
            select team, case when failed then 'RELEASE' else 'CHARGE' end, id, 'system',
                case when failed then 0 else -0.42 end, -0.42, 0, 0, at + interval '40 seconds'
            from made cross join owner
            """;

    private static final String COUNTS = MADE + """
            counted as (
                insert into usage_day as d (facet, on_day, team_id, subject, charged, given_back, provider_cost, videos, priced,
                    failed, cancelled, expired, oldest)
                select f.facet, cast(cast(at + interval '40 seconds' as timestamptz) at time zone 'UTC' as date), team,
                    f.subject, 0.42 * count(*) filter (where not failed), 0.42 * count(*) filter (where failed),
                    0.36 * count(*) filter (where not failed), count(*) filter (where not failed),
                    count(*) filter (where not failed), count(*) filter (where failed), 0, 0, min(id)
                from made cross join owner cross join lateral (values ('TEAM', team::varchar), ('PERSON', account::varchar),
                    ('KEY', 'portal'), ('MODEL', 'grok-imagine-video'), ('SIZE', 'P720')) f (facet, subject)
                group by 1, 2, 3, 4
                on conflict (facet, on_day, team_id, subject) do update set charged = d.charged + excluded.charged,
                    given_back = d.given_back + excluded.given_back,
                    provider_cost = d.provider_cost + excluded.provider_cost, videos = d.videos + excluded.videos,
                    priced = d.priced + excluded.priced, failed = d.failed + excluded.failed,
                    oldest = least(d.oldest, excluded.oldest))
            update credit_account set balance = balance - 0.42 * (select count(*) from made where not failed)
            where team_id = (select team from owner)
            """;

    /** So many write at once: a server writes with one processor for each. */
    private static final int PIECES = 2;

    /** Gives the account, which is in one team, its tasks from one number to another. */
    void of(String email, int from, int to) {
        var many = to - from + 1;
        IntStream.range(0, PIECES)
                .parallel()
                .forEach(piece ->
                        write(WORK, email, from + many * piece / PIECES, from + many * (piece + 1) / PIECES - 1));
        write(COUNTS, email, from, to);
        books.tell("vacuum (analyze) video_task");
        books.tell("vacuum (analyze) ledger_entry");
        books.tell("vacuum (analyze) usage_day");
        books.tell("checkpoint");
    }

    private void write(String what, String email, int from, int to) {
        books.tell(what, email, from, to, email);
    }
}
