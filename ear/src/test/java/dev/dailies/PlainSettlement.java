package dev.dailies;

import java.math.BigDecimal;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;

/** Claimed tasks end as they do in the portal, row by row and transaction by transaction: nobody is asked, nothing is fetched. */
final class PlainSettlement extends PlainConnection {

    private static final BigDecimal PRICE = new BigDecimal("0.050000");
    private static final String MADE = """
            update video_task set status = 'RUNNING', made_at = ?, generated = 1, provider_video = ?, provider_cost = 0.07,
                step = 'COPYING', attempts = 0
            where id = ? and lease = ?
            """;
    private static final String SUCCEEDED = """
            update video_task set status = 'SUCCEEDED', completed_at = ?, stored_at = ?, progress = 100, charged = ?,
                stored_bytes = 24, step = null, due_at = null, lease = null
            where id = ? and lease = ?
            """;
    private static final String LEAVE = "update pending_cap set pending = pending - 1 where account_id = ?";
    private static final String CHARGE =
            "update credit_account set balance = balance - ?, held = held - ? where team_id = ?";
    private static final String ENTRY = """
            insert into ledger_entry (team_id, kind, reference, actor, balance_change, held_change, balance_after, held_after,
                created_at)
            select team_id, 'CHARGE', ?, 'system', -cast(? as numeric), -cast(? as numeric), balance, held, ?
            from credit_account where team_id = ?
            """;
    private static final String END = "insert into task_end (task_id, settled, cost) values (?, true, 0.07)";

    private final PreparedStatement made = prepared(MADE);
    private final PreparedStatement succeeded = prepared(SUCCEEDED);
    private final PreparedStatement leave = prepared(LEAVE);
    private final PreparedStatement charge = prepared(CHARGE);
    private final PreparedStatement entry = prepared(ENTRY);
    private final PreparedStatement end = prepared(END);

    PlainSettlement(Books books) throws SQLException {
        super(books);
    }

    /** The transaction that notes that it is made, and the one in which it ends. */
    void settle(Client client, String id, String lease, String video) throws SQLException {
        run(made, now(), video, id, lease);
        commit();
        var now = now();
        run(succeeded, now, now, PRICE, id, lease);
        run(leave, client.account());
        run(charge, PRICE, PRICE, client.team());
        run(entry, id, PRICE, PRICE, now, client.team());
        run(end, id);
        commit();
    }

    private static Timestamp now() {
        return Timestamp.from(Instant.now());
    }
}
