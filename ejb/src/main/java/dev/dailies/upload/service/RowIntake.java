package dev.dailies.upload.service;

import dev.dailies.credit.Credits;
import dev.dailies.shared.Refusal;
import dev.dailies.task.VideoModels;
import dev.dailies.task.VideoRequest;
import dev.dailies.task.service.Accepted;
import dev.dailies.task.service.TaskIntake;
import dev.dailies.upload.Columns;
import dev.dailies.upload.PromptRows;
import dev.dailies.upload.RowFault;
import dev.dailies.upload.RowView;
import dev.dailies.upload.UploadView;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;

/** Makes a task of a row: once, because the row's state moves on in the transaction that makes the task. */
@Stateless
public class RowIntake {

    @Inject
    Clock clock;

    @Inject
    VideoModels models;

    @Inject
    PromptRows rows;

    @Inject
    TaskIntake intake;

    /** The upload's next row, if any waits. */
    public Optional<RowView> next(UploadView upload) {
        return rows.next(upload.id());
    }

    /**
     * @param slots how many of the account's slots may be in use after it
     * @return the task, or nothing where somebody else took the row's turn
     * @throws PriceRisen if it costs more than was said; the row waits on then
     * @throws Refusal as for any create call; the row waits on as well
     */
    public Optional<Accepted> take(UploadView upload, RowView row, int slots) {
        if (!rows.take(upload.id(), row.rowNo())) {
            return Optional.empty();
        }
        var prices = PriceList.of(models.priceList(clock.instant()));
        var request = Columns.of(upload.header()).request(row.cells(), prices.usualModel());
        var agreed = agreed(upload, row, request);
        requireAtMost(agreed, prices.of(request));
        var accepted = intake.accept(upload.owner(), request, Optional.empty(), slots);
        requireAtMost(agreed, accepted.task().held());
        rows.made(upload.id(), row.rowNo(), accepted.task().id());
        return Optional.of(accepted);
    }

    /** What it may cost: what the dry run said, or what it cost when its owner agreed to dearer rows. */
    private Credits agreed(UploadView upload, RowView row, VideoRequest request) {
        if (upload.agreedAt() == null) {
            return row.price();
        }
        return models.priced(request.model(), upload.agreedAt())
                .map(listed -> listed.priceOf(request).of(request.seconds()))
                .filter(price -> price.compareTo(row.price()) > 0)
                .orElse(row.price());
    }

    private static void requireAtMost(Credits agreed, Credits price) {
        if (price.compareTo(agreed) > 0) {
            throw new PriceRisen(price);
        }
    }

    /** What the row asks for is not on offer any more. */
    public void refuse(UploadView upload, RowView row, Refusal why) {
        rows.refuse(upload.id(), row.rowNo(), RowFault.of(why, Columns.of(upload.header()), row.cells()));
    }
}
