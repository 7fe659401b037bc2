package dev.dailies.upload.service;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dailies.team.Owner;
import dev.dailies.upload.FileForm;
import dev.dailies.upload.PromptUpload;
import dev.dailies.upload.UploadView;
import dev.dailies.upload.UploadWish;
import dev.dailies.upload.UploadedFile;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class TurnsTest {

    private static final long NIGHT_SHOOT = 1;
    private static final long DAY_SHOOT = 2;

    private final UploadView adasFirst = upload("ada-1", NIGHT_SHOOT, 10);
    private final UploadView adasSecond = upload("ada-2", NIGHT_SHOOT, 10);
    private final UploadView bobs = upload("bob", NIGHT_SHOOT, 11);
    private final UploadView cleos = upload("cleo", DAY_SHOOT, 12);

    @Test
    void teamsTakeTurnsAndWithinATeamItsAccounts() {
        var turns = new Turns(List.of(adasFirst, adasSecond, bobs, cleos));

        assertThat(eightOf(turns)).containsExactly("ada-1", "cleo", "bob", "cleo", "ada-1", "cleo", "bob", "cleo");
    }

    @Test
    void anAccountsSecondUploadWaitsForItsFirst() {
        var turns = new Turns(List.of(adasFirst, adasSecond));

        assertThat(turns.next()).contains(adasFirst);
        turns.over();
        assertThat(turns.next()).contains(adasSecond);
        turns.over();
        assertThat(turns.next()).isEmpty();
    }

    @Test
    void anAccountWithoutASlotMissesAllOfItsTurns() {
        var turns = new Turns(List.of(adasFirst, adasSecond, cleos));

        turns.full();

        assertThat(eightOf(turns)).containsOnly("cleo");
    }

    @Test
    void withoutUploadsItIsNobodysTurn() {
        assertThat(new Turns(List.of()).next()).isEmpty();
    }

    private static List<String> eightOf(Turns turns) {
        var names = new ArrayList<String>();
        for (var turn = 0; turn < 8; turn++) {
            names.add(turns.next().orElseThrow().file().name());
            turns.taken();
        }
        return names;
    }

    private static UploadView upload(String name, long team, long account) {
        var file = new UploadedFile(name, "0", 1, new FileForm("UTF-8", false, ",", false), null);
        return new PromptUpload(new Owner(account, team, null), file, UploadWish.CHECK_ONLY, Instant.EPOCH).view();
    }
}
