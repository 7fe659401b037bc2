package dev.dailies.upload;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.dailies.task.AspectRatio;
import dev.dailies.task.InvalidRequest;
import dev.dailies.task.Resolution;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ColumnsTest {

    private static final String USUAL = "grok-imagine-video";

    @Test
    void columnsAreFoundByNameInAnyOrder() {
        var columns =
                Columns.of(cells("Duration", "scene", " PROMPT ", "Aspect Ratio", "image-url", "model", "resolution"));

        var request = columns.request(cells("9", "12b", "A kettle", "9:16", "", "other-model", "480p"), USUAL);

        assertThat(request.prompt()).isEqualTo("A kettle");
        assertThat(request.seconds()).isEqualTo(9);
        assertThat(request.aspectRatio()).isEqualTo(AspectRatio.TALL);
        assertThat(request.model()).isEqualTo("other-model");
        assertThat(request.resolution()).isEqualTo(Resolution.P480);
        assertThat(request.image()).isNull();
    }

    @Test
    void whatIsLeftOutIsWhatACreateCallWouldTake() {
        var request = Columns.of(cells("prompt")).request(cells("A kettle"), USUAL);

        assertThat(request.model()).isEqualTo(USUAL);
        assertThat(request.seconds()).isEqualTo(8);
        assertThat(request.resolution()).isEqualTo(Resolution.P720);
        assertThat(request.aspectRatio()).isEqualTo(AspectRatio.WIDE);
    }

    @Test
    void aShortRowLeavesTheRestOut() {
        var request = Columns.of(cells("prompt", "duration", "model")).request(cells("A kettle"), USUAL);

        assertThat(request.seconds()).isEqualTo(8);
        assertThat(request.model()).isEqualTo(USUAL);
    }

    @Test
    void aLongRowIsAMistake() {
        var columns = Columns.of(cells("prompt", "duration"));

        assertThatExceptionOfType(InvalidRequest.class)
                .isThrownBy(() -> columns.request(cells("A kettle", "8", "by a window"), USUAL))
                .withMessageContaining("This row has 3 cells, and the first row has 2.");
    }

    @ParameterizedTest
    @CsvSource({"8,8", "8.0,8", "' 15 ',15", "1e1,10"})
    void aLengthIsAWholeNumberHoweverASpreadsheetWritesIt(String written, int seconds) {
        var columns = Columns.of(cells("prompt", "duration"));

        assertThat(columns.request(cells("A kettle", written), USUAL).seconds()).isEqualTo(seconds);
    }

    @ParameterizedTest
    @ValueSource(strings = {"7.5", "eight", "8 s", "1e999999999", "1e-999999999"})
    void nothingElseIsALength(String written) {
        var columns = Columns.of(cells("prompt", "duration"));

        assertThatExceptionOfType(InvalidRequest.class)
                .isThrownBy(() -> columns.request(cells("A kettle", written), USUAL))
                .satisfies(refusal -> assertThat(refusal.param()).contains("duration"));
    }

    @Test
    void aFileWithoutPromptsIsRefused() {
        assertThatExceptionOfType(UnreadableFile.class)
                .isThrownBy(() -> Columns.of(cells("text", "duration")))
                .withMessageStartingWith("This file has no column named prompt.");
    }

    @Test
    void aColumnThatMeansSomethingStandsThereOnce() {
        assertThatExceptionOfType(UnreadableFile.class)
                .isThrownBy(() -> Columns.of(cells("prompt", "note", "Prompt", "note")))
                .withMessage("This file has two columns named prompt. Keep one of them.");
    }

    @Test
    void columnsOfNoMeaningMayShareAName() {
        var columns = Columns.of(cells("note", "prompt", "note"));

        assertThat(columns.request(cells("a", "A kettle", "b"), USUAL).prompt()).isEqualTo("A kettle");
    }

    @Test
    void theFaultOfARowNamesItsColumnAndShowsWhatStandsThere() {
        var columns = Columns.of(cells("prompt", "image_url"));
        var row = cells("A kettle", "http://10.0.0.8/a.png");

        assertThatExceptionOfType(InvalidRequest.class)
                .isThrownBy(() -> columns.request(row, USUAL))
                .satisfies(refusal -> {
                    var fault = RowFault.of(refusal, columns, row);
                    assertThat(fault.column()).isEqualTo("image_url");
                    assertThat(fault.value()).isEqualTo("http://10.0.0.8/a.png");
                    assertThat(fault.code()).isEqualTo("invalid_request");
                });
    }

    @Test
    void aFaultShowsAtMost200CharactersAndNeverHalfOfOne() {
        var fault = new RowFault("prompt", "x".repeat(199) + "🎬", "invalid_request", "Shorten it.");

        assertThat(fault.value()).isEqualTo("x".repeat(199));
    }

    @Test
    void aReferenceIsKeptWithoutTheSpaceAroundIt() {
        var columns = Columns.of(cells("prompt", "reference"));

        assertThat(columns.reference(cells("A kettle", " S12 "))).contains("S12");
        assertThat(columns.reference(cells("A kettle", " "))).isEmpty();
        assertThatExceptionOfType(InvalidRequest.class)
                .isThrownBy(() -> columns.reference(cells("A kettle", "x".repeat(201))));
    }

    private static Cells cells(String... texts) {
        return new Cells(List.of(texts));
    }
}
