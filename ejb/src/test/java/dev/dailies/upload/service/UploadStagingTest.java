package dev.dailies.upload.service;

import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.fail;

import dev.dailies.credit.Credits;
import dev.dailies.shared.Settings;
import dev.dailies.upload.Cells;
import dev.dailies.upload.FileProblem;
import dev.dailies.upload.FileRefusal;
import dev.dailies.upload.PromptRows;
import dev.dailies.upload.PromptUpload;
import dev.dailies.upload.PromptUploads;
import dev.dailies.upload.RowFault;
import dev.dailies.upload.Totals;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A node that was slow: another has begun the dry run again meanwhile. */
class UploadStagingTest {

    private final UploadStaging staging = new UploadStaging();

    @BeforeEach
    void theLeaseIsSomebodyElses() {
        staging.clock = Clock.systemUTC();
        staging.settings = Settings.of(Map.of("DAILIES_PROVIDER", "simulated")::get);
        staging.uploads = new PromptUploads() {
            @Override
            public boolean keep(String id, String lease, Instant until) {
                return false;
            }

            @Override
            public Optional<String> startedBefore(String id) {
                return Optional.empty();
            }

            @Override
            public Optional<PromptUpload> locked(String id) {
                return Optional.of(new PromptUpload() {
                    @Override
                    public boolean isInHandOf(String lease) {
                        return false;
                    }
                });
            }
        };
        staging.rows = new PromptRows() {
            @Override
            public void removeAll(String uploadId) {
                fail("They are another's by now");
            }

            @Override
            public void refuseRepeatedReferences(String uploadId, RowFault why) {
                fail("They are another's by now");
            }

            @Override
            public Totals totals(String uploadId) {
                return new Totals(1, 0, Credits.NONE);
            }
        };
    }

    @Test
    void itRemovesNoRows() {
        assertThatIllegalStateException().isThrownBy(() -> staging.beginAgain("upload_1", "old", new Cells(List.of())));
    }

    @Test
    void itStagesNone() {
        assertThatIllegalStateException().isThrownBy(() -> staging.stage("upload_1", "old", List.of()));
    }

    @Test
    void itRefusesNothing() {
        assertThatIllegalStateException()
                .isThrownBy(() -> staging.refuse("upload_1", "old", FileRefusal.of(FileProblem.NO_ROWS)));
    }

    @Test
    void itComparesNothing() {
        assertThatIllegalStateException().isThrownBy(() -> staging.refuseRepeated("upload_1", "old"));
    }

    @Test
    void itFinishesNothing() {
        assertThatIllegalStateException().isThrownBy(() -> staging.finish("upload_1", "old"));
    }
}
