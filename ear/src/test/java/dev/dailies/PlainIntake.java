package dev.dailies;

import java.math.BigDecimal;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.UUID;

/** Tasks come to be as they do in the portal, row by row and transaction by transaction: no HTTP, no key, no mapping. */
final class PlainIntake extends PlainConnection {

    static final String PROMPT = "A kettle on a stove by a bright window, with steam rising";

    private static final BigDecimal PRICE = new BigDecimal("0.050000");
    private static final String ENTER =
            "update pending_cap set pending = pending + 1 where account_id = ? and pending < ?";
    private static final String TASK = """
            insert into video_task (id, account_id, team_id, key_id, model, provider, provider_model, prompt, seconds,
                resolution, aspect_ratio, per_second, image_fee, price, status, outcome_unknown, created_at, step, due_at,
                attempts, lease, searchable)
            values (?, ?, ?, ?, 'grok-imagine-video', 'xai', 'grok-imagine-video', ?, 1, 'P480', 'WIDE', 0.05, 0.002, ?,
                'QUEUED', false, ?, 'HANDING_OVER', ?, 0, ?, true)
            """;
    private static final String HOLD =
            "update credit_account set held = held + ? where team_id = ? and balance - held >= ?";
    private static final String ENTRY = """
            insert into ledger_entry (team_id, kind, reference, actor, balance_change, held_change, balance_after, held_after,
                created_at)
            select team_id, 'HOLD', ?, ?, 0, ?, balance, held, ? from credit_account where team_id = ?
            """;
    private static final String HANDED_OVER = """
            update video_task set provider_job = ?, handed_over_at = ?, step = 'FOLLOWING', due_at = ?, lease = null
            where id = ? and lease = ?
            """;
    private static final int CAP = 1_000_000;
    private static final long LONG = 24 * 3600;

    private final PreparedStatement enter = prepared(ENTER);
    private final PreparedStatement task = prepared(TASK);
    private final PreparedStatement hold = prepared(HOLD);
    private final PreparedStatement entry = prepared(ENTRY);
    private final PreparedStatement handedOver = prepared(HANDED_OVER);

    PlainIntake(Books books) throws SQLException {
        super(books);
    }

    /** The transaction in which a task comes to be, and the one that notes who makes it. */
    void create(Client client, String id) throws SQLException {
        var now = Timestamp.from(Instant.now());
        var later = Timestamp.from(Instant.now().plusSeconds(LONG));
        var lease = UUID.randomUUID().toString();
        run(enter, client.account(), CAP);
        run(task, id, client.account(), client.team(), client.keyId(), PROMPT, PRICE, now, later, lease);
        run(hold, PRICE, client.team(), PRICE);
        run(entry, id, "key " + client.keyId(), PRICE, now, client.team());
        commit();
        run(handedOver, "job-" + id, now, later, id, lease);
        commit();
    }
}
