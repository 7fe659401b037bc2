package dev.dailies.team.mail;

/** A mail to somebody. What it says is between us and them: it may hold a way in. */
public record Letter(String to, String subject, String text) {

    @Override
    public String toString() {
        return "Letter";
    }
}
