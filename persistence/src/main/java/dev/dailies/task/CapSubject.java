package dev.dailies.task;

import dev.dailies.shared.Refusal;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/**
 * Who may have a cap of their own.
 *
 * @param id the account's or the team's, 0 for the installation
 */
@Embeddable
public record CapSubject(
        @Enumerated(EnumType.STRING) CapScope scope,
        @Column(name = "subject_id") long id) {

    /** Everybody who has none of their own. */
    public static final CapSubject INSTALLATION = new CapSubject(CapScope.INSTALLATION, 0);

    public static CapSubject account(long id) {
        return new CapSubject(CapScope.ACCOUNT, id);
    }

    public static CapSubject team(long id) {
        return new CapSubject(CapScope.TEAM, id);
    }

    /** There is no such team or account. */
    public static final class Unknown extends Refusal {

        private static final long serialVersionUID = 1L;

        public Unknown() {
            super("cap_subject_unknown", "There is no such team or account. Choose another.");
        }
    }
}
