package dev.dailies.upload;

import dev.dailies.credit.Credits;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.io.Serializable;

/** A row of an upload. It becomes a task at most once: its state moves on in the transaction that makes the task. */
@Entity
public class PromptRow {

    /**
     * @param rowNo the row's number as a spreadsheet shows it: the header is 1
     */
    @Embeddable
    public record Place(String uploadId, int rowNo) implements Serializable {}

    @EmbeddedId
    private Place place;

    private Cells cells;

    @Enumerated(EnumType.STRING)
    private RowStatus status;

    private String reference;
    private Credits price;

    @Embedded
    private RowFault fault;

    private String taskId;

    protected PromptRow() {}

    private PromptRow(Place place, Cells cells, RowStatus status) {
        this.place = place;
        this.cells = cells;
        this.status = status;
    }

    /** A row that can become a video. */
    public static PromptRow good(Place place, Cells cells, String reference, Credits price) {
        var row = new PromptRow(place, cells, RowStatus.WAITING);
        row.reference = reference;
        row.price = price;
        return row;
    }

    /** A row with a mistake. */
    public static PromptRow bad(Place place, Cells cells, RowFault fault) {
        var row = new PromptRow(place, cells, RowStatus.BAD);
        row.fault = fault;
        return row;
    }

    /** The row as its owner may see it. */
    public RowView view() {
        return new RowView(place.rowNo(), cells, status, price, fault, taskId);
    }
}
