package dev.dailies.team.service;

import static dev.dailies.team.service.Office.ADA;
import static dev.dailies.team.service.Office.BOB;
import static dev.dailies.team.service.Office.BY_ADA;
import static dev.dailies.team.service.Office.BY_BOB;
import static dev.dailies.team.service.Office.WHY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.dailies.audit.Deed;
import dev.dailies.team.AdministratorRequired;
import dev.dailies.team.LastAdministrator;
import dev.dailies.team.NoSuchAccount;
import dev.dailies.team.OwnAccount;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class AccountAdministrationTest {

    private final Office office = new Office();
    private final AccountAdministration work = new AccountAdministration();

    @BeforeEach
    void wire() {
        work.accounts = office;
        work.sessions = office.sessions();
        work.administration = office.administration();
        work.clock = Office.CLOCK;
    }

    @Test
    void anAccountIsRenamedAndTheLogSaysFromWhatToWhat() {
        work.rename(BY_ADA, BOB, "Robert", WHY);

        assertThat(office.bob().name()).isEqualTo("Robert");
        assertThat(office.lastEntry()).isEqualTo("bob@example.com: bob -> Robert");
    }

    @Test
    void whatChangesNothingLeavesNoEntry() {
        work.rename(BY_ADA, BOB, "bob", WHY);
        work.reinstate(BY_ADA, BOB, WHY);
        work.unmakeAdministrator(BY_ADA, BOB, false, WHY);
        work.makeAdministrator(BY_ADA, ADA, WHY);

        assertThat(office.deeds()).isEmpty();
    }

    @Test
    void anAccountIsSuspendedOnceAndItsSessionsAreOver() {
        work.suspend(BY_ADA, BOB, WHY);
        work.suspend(BY_ADA, BOB, WHY);

        assertThat(office.bob().isSuspended()).isTrue();
        assertThat(office.out()).containsExactly(BOB);
        work.reinstate(BY_ADA, BOB, WHY);
        assertThat(office.bob().isSuspended()).isFalse();
        assertThat(office.deeds()).containsExactly(Deed.ACCOUNT_SUSPENDED, Deed.ACCOUNT_REINSTATED);
    }

    @Test
    void administratorsMakeAndUnmakeOneAnotherButNeverTheLast() {
        work.makeAdministrator(BY_ADA, BOB, WHY);
        work.unmakeAdministrator(BY_BOB, ADA, false, WHY);

        assertThat(office.ada().isAdministrator()).isFalse();
        assertThatExceptionOfType(LastAdministrator.class)
                .isThrownBy(() -> work.unmakeAdministrator(BY_BOB, BOB, true, WHY));
        assertThat(office.deeds()).containsExactly(Deed.ADMINISTRATOR_MADE, Deed.ADMINISTRATOR_UNMADE);
    }

    @Test
    void aSuspendedAdministratorIsNotTheOneWhoIsLeft() {
        work.makeAdministrator(BY_ADA, BOB, WHY);
        work.suspend(BY_ADA, BOB, WHY);

        assertThatExceptionOfType(LastAdministrator.class)
                .isThrownBy(() -> work.unmakeAdministrator(BY_ADA, ADA, true, WHY));
        assertRefused(() -> work.rename(BY_BOB, BOB, "Robert", WHY));
    }

    @Test
    void nobodyUnmakesOrSuspendsThemselvesByMistake() {
        work.makeAdministrator(BY_ADA, BOB, WHY);

        assertThatExceptionOfType(OwnAccount.class).isThrownBy(() -> work.unmakeAdministrator(BY_ADA, ADA, false, WHY));
        assertThatExceptionOfType(OwnAccount.class).isThrownBy(() -> work.suspend(BY_ADA, ADA, WHY));
        work.unmakeAdministrator(BY_ADA, ADA, true, WHY);
        assertThat(office.ada().isAdministrator()).isFalse();
    }

    @Test
    void nobodyElseDoesAnyOfThisAndToNobody() {
        assertRefused(() -> work.rename(BY_BOB, BOB, "Robert", WHY));
        assertRefused(() -> work.suspend(BY_BOB, ADA, WHY));
        assertRefused(() -> work.reinstate(BY_BOB, ADA, WHY));
        assertRefused(() -> work.makeAdministrator(BY_BOB, BOB, WHY));
        assertRefused(() -> work.unmakeAdministrator(BY_BOB, ADA, true, WHY));
        assertThatExceptionOfType(NoSuchAccount.class).isThrownBy(() -> work.rename(BY_ADA, 9, "Nobody", WHY));
        assertThat(office.deeds()).isEmpty();
    }

    private static void assertRefused(ThrowingCallable deed) {
        assertThatExceptionOfType(AdministratorRequired.class).isThrownBy(deed);
    }
}
