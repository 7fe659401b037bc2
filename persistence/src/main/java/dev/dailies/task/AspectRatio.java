package dev.dailies.task;

import java.util.Arrays;
import java.util.stream.Collectors;

/** The shape of the picture. A start image decides it, whatever is asked for. */
public enum AspectRatio {
    WIDE("16:9"),
    TALL("9:16"),
    SQUARE("1:1"),
    LANDSCAPE("4:3"),
    PORTRAIT("3:4"),
    PHOTO("3:2"),
    PHOTO_PORTRAIT("2:3");

    private final String label;

    AspectRatio(String label) {
        this.label = label;
    }

    /**
     * @throws InvalidRequest if there is no such shape
     */
    public static AspectRatio of(String asked) {
        return Arrays.stream(values())
                .filter(ratio -> ratio.label.equals(asked))
                .findFirst()
                .orElseThrow(() -> new InvalidRequest(
                        "aspect_ratio",
                        "aspect_ratio must be one of "
                                + Arrays.stream(values())
                                        .map(AspectRatio::label)
                                        .collect(Collectors.joining(", "))
                                + ", or left out."));
    }

    public String label() {
        return label;
    }
}
