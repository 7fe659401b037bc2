package dev.dailies;

/**
 * A team that no other test knows, on a portal whose books can be written.
 *
 * @param lead the address of its lead, whose password is the one of demo mode
 * @param key of the lead, for the team
 */
record OwnTeam(Rehearsal rehearsal, String id, String lead, String key) {

    static OwnTeam of(Rehearsal rehearsal) {
        var books = rehearsal.books();
        var key = books.newMemberBeside(null);
        books.tell("update membership set role = 'LEAD' where account_id = ?", Long.valueOf(books.accountOf(key)));
        books.tell("update team set name = 'Harbour Unit' where id = ?", Long.valueOf(books.teamOf(key)));
        var account = Long.valueOf(books.accountOf(key));
        var email = "lead" + account + "@example.com";
        books.tell("update account set email = ? where id = ?", email, account);
        books.tell("update api_key set name = 'pipeline' where hash = ?", books.hash(key));
        return new OwnTeam(rehearsal, books.teamOf(key), email, key);
    }

    Visitor visit(Look look) {
        return SignedInVisitor.of(rehearsal.portal(), lead, look);
    }

    void becomesAdministrators() {
        rehearsal.books().tell("update account set administrator = true where email = ?", lead);
    }

    /** As it stands in the books. */
    String balance() {
        return rehearsal
                .books()
                .tell("select trim_scale(balance) from credit_account where team_id = ?", Long.valueOf(id));
    }

    /** The name by which the ledger knows the key. */
    void nameKey(String name) {
        rehearsal
                .books()
                .tell(
                        "update api_key set name = ? where hash = ?",
                        name,
                        rehearsal.books().hash(key));
    }

    /** Was recharged long ago, and has made so many videos since, the last of them nine hours ago. */
    void hasMade(int videos, String ofCredits) {
        var books = rehearsal.books();
        var team = Long.valueOf(id);
        books.recharge(key, ofCredits, 900, "Invoice 2026-118");
        books.tell("""
                insert into video_task (id, account_id, team_id, key_id, model, provider, provider_model, prompt, seconds,
                    resolution, per_second, image_fee, price, charged, generated, error_code, error_message,
                    status, outcome_unknown, created_at,
                    completed_at)
                select 'task_' || lpad((k.team_id * 1000000 + i)::text, 36, '0'), k.account_id, k.team_id, k.id,
                    case when i % 3 = 0 then 'grok-imagine-video-1.5-preview' else 'grok-imagine-video' end, 'xai', 'x',
                    'A night ferry leaves a small harbour', 6, 'P720', 0.07, 0, 0.42, 0.07 * (1 + i * 7919 % 13), 6, 'failed', 'It broke.', 'FAILED',
                    false, now() - i * interval '9 hours', now() - i * interval '9 hours'
                from generate_series(1, ?) i, api_key k where k.hash = ?
                """, videos, books.hash(key));
        books.tell("""
                insert into ledger_entry (team_id, kind, reference, actor, balance_change, held_change, balance_after,
                    held_after, created_at)
                select t.team_id, 'CHARGE', t.id, 'key ' || t.key_id, -t.charged, 0,
                    cast(? as numeric) - sum(t.charged) over (order by t.created_at), 0, t.created_at
                from video_task t where t.team_id = ? order by t.created_at
                """, ofCredits, team);
        books.tell("""
                insert into task_end (task_id, settled)
                select t.id, true from video_task t where t.team_id = ? order by t.created_at
                """, team);
        books.tell("""
                update credit_account set balance = (select sum(balance_change) from ledger_entry where team_id = ?)
                where team_id = ?
                """, team, team);
    }
}
