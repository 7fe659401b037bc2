package dev.dailies;

import dev.dailies.team.DemoKeys;
import dev.dailies.team.KeyText;
import dev.dailies.team.service.Passwords;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** The database of a portal, past the portal: to see what the API does not show, and to make situations that it cannot. */
record Books(String url, String user) {

    private static final String TEAM = "select team_id from api_key where hash = ?";
    private static final String ACCOUNT = "select account_id from api_key where hash = ?";

    /** The first value of the first row, as text; null if there is none. */
    String tell(String query, Object... values) {
        try (var connection = connection();
                var statement = connection.prepareStatement(query)) {
            for (var i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            if (!statement.execute()) {
                return String.valueOf(statement.getUpdateCount());
            }
            try (var rows = statement.getResultSet()) {
                return rows.next() ? rows.getString(1) : null;
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The first value of every row, as text. */
    List<String> tellAll(String query, Object... values) {
        try (var connection = connection();
                var statement = connection.prepareStatement(query)) {
            for (var i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            var all = new ArrayList<String>();
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    all.add(rows.getString(1));
                }
            }
            return all;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** How many figures are not what the ledger's rows or the tasks add up to (contract 6.4). */
    long drifts() {
        return Long.parseLong(tell("""
                select (select count(*) from credit_account a
                        where (a.balance, a.held) <> (select coalesce(sum(e.balance_change), 0), coalesce(sum(e.held_change), 0)
                            from ledger_entry e where e.team_id = a.team_id))
                     + (select count(*) from credit_account a
                        where a.held <> coalesce((select sum(t.price) from video_task t
                            where t.team_id = a.team_id and t.completed_at is null), 0))
                     + (select count(*) from pending_cap c
                        where c.pending <> (select count(*) from video_task t
                            where t.account_id = c.account_id and t.completed_at is null))
                """));
    }

    /** The ledger of one task, oldest row first, such as {@code HOLD RELEASE}. */
    String statementOf(String task) {
        return tell("select string_agg(kind, ' ' order by id) from ledger_entry where reference = ?", task);
    }

    /** Makes what is due later due now. */
    void hurry(String task) {
        tell("update video_task set due_at = now() where id = ? and lease is null and due_at > now()", task);
    }

    /** A dry run that has failed is tried again at once, not at the end of its lease. Gives the upload's status. */
    String letTheNextTryBegin(String upload) {
        tell("""
                update prompt_upload u set lease_until = now() - interval '1 second' where id = ?
                    and exists (select 1 from job_execution e
                        where e.jobexecutionid = u.execution and e.batchstatus = 'FAILED')
                """, upload);
        return tell("select status from prompt_upload where id = ?", upload);
    }

    /** Whether a node is doing something about the task at this moment. */
    boolean isInHand(String task) {
        return tell("select lease from video_task where id = ?", task) != null;
    }

    /** A new account's key in the team of another key, or in a new team with nothing in its account. */
    String newMemberBeside(String key) {
        var account = tell("""
                insert into account select (jsonb_populate_record(a, jsonb_build_object(
                    'id', nextval(pg_get_serial_sequence('account', 'id')), 'email', ? || '@example.com',
                    'password_hash', cast(? as varchar)))).*
                from account a where email = 'demo@example.com' returning id
                """, String.valueOf(System.nanoTime()), Passwords.hashOfPublic(DemoKeys.PASSWORD));
        tell("insert into pending_cap (account_id) values (?)", Long.valueOf(account));
        return newKey(account, key == null ? newTeam() : teamOf(key));
    }

    /** Another key of the same account: of another team, or of none. */
    String newKeyOf(String key, String team) {
        return newKey(tell(ACCOUNT, hash(key)), team);
    }

    String teamOf(String key) {
        return tell(TEAM, hash(key));
    }

    String emailOf(String key) {
        return tell("select email from account where id = (" + ACCOUNT + ")", hash(key));
    }

    /** Whoever failed to sign in, and their address, is heard again. */
    void forgetFailedSignIns() {
        tell("delete from sign_in_attempts");
    }

    /** The unfinished tasks of the key's team are over: nobody waits for them. */
    void expire(String key) {
        tell(
                "update video_task set created_at = now() - interval '2 days', due_at = now() where team_id = ? and completed_at is null",
                Long.valueOf(teamOf(key)));
    }

    String accountOf(String key) {
        return tell(ACCOUNT, hash(key));
    }

    /** A team with nothing in its account. */
    String newTeam() {
        var team = tell("insert into team (name, created_at) values ('Another', now()) returning id");
        tell("insert into credit_account (team_id) values (?)", Long.valueOf(team));
        return team;
    }

    /** Gives credits to the key's team, as the portal writes it. */
    void recharge(String key, String credits) {
        recharge(key, credits, 0, null);
    }

    /** The same so many days ago. */
    void recharge(String key, String credits, int daysAgo, String reason) {
        tell("""
                with account as (update credit_account set balance = balance + cast(? as numeric)
                    where team_id = ? returning *)
                insert into ledger_entry (team_id, kind, reference, actor, reason, balance_change, held_change,
                    balance_after, held_after, created_at)
                select team_id, 'RECHARGE', ?, 'test', ?, cast(? as numeric), 0, balance, held,
                    now() - ? * interval '1 day' from account
                """, credits, Long.valueOf(teamOf(key)), "test " + System.nanoTime(), reason, credits, daysAgo);
    }

    /** How many unfinished tasks the key's account may have; as many as all others, if that is {@code null}. */
    void cap(String key, Integer cap) {
        var account = Long.valueOf(accountOf(key));
        tell("delete from cap_override where scope = 'ACCOUNT' and subject_id = ?", account);
        if (cap != null) {
            tell(
                    "insert into cap_override (scope, subject_id, cap, reason, set_at) values ('ACCOUNT', ?, ?, 'A test', now())",
                    account,
                    cap);
        }
    }

    /** Whoever else wants something of a table waits until this is rolled back. */
    Connection locked(String table) {
        try {
            var connection = connection();
            connection.setAutoCommit(false);
            connection.createStatement().execute("lock table " + table + " in access exclusive mode");
            return connection;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    String hash(String key) {
        return new KeyText(key).hash();
    }

    private String newKey(String account, String team) {
        var key = KeyText.generate(new SecureRandom());
        var teamId = team == null ? null : Long.valueOf(team);
        tell("""
                insert into api_key (account_id, team_id, name, prefix, hash, created_at)
                values (?, ?, 'Another', ?, ?, now())
                """, Long.valueOf(account), teamId, key.prefix(), key.hash());
        if (team != null) {
            tell("""
                    insert into membership (team_id, account_id, role) values (?, ?, 'MEMBER')
                    on conflict do nothing
                    """, teamId, Long.valueOf(account));
        }
        return key.text();
    }

    private Connection connection() throws SQLException {
        return DriverManager.getConnection(url, user, "");
    }
}
