package dev.dailies.task;

/** How many lines the video has. */
public enum Resolution {
    P480("480p"),
    P720("720p");

    private final String label;

    Resolution(String label) {
        this.label = label;
    }

    /** The API never refuses a resolution: whatever it does not know is 720p (contract 2.3). */
    public static Resolution of(String asked) {
        return P480.label.equals(asked) ? P480 : P720;
    }

    public String label() {
        return label;
    }
}
