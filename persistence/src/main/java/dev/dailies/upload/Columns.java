package dev.dailies.upload;

import dev.dailies.task.AspectRatio;
import dev.dailies.task.InvalidRequest;
import dev.dailies.task.Resolution;
import dev.dailies.task.StartImage;
import dev.dailies.task.VideoRequest;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Which column of a file is which, by the names in its first row, in any order. Columns of other names are kept and
 * given back in the results.
 */
public final class Columns {

    private static final int LONGEST_REFERENCE = 200;

    /** The columns that mean something. */
    public enum Name {
        PROMPT,
        MODEL,
        DURATION,
        RESOLUTION,
        ASPECT_RATIO,
        IMAGE_URL,
        /** The uploader's own id of the row, once in a file. */
        REFERENCE;

        /** As it stands in a file's first row. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        private boolean isSaidBy(String param) {
            return word().equals(param) || this == IMAGE_URL && "image.url".equals(param);
        }
    }

    private final Map<Name, Integer> places = new EnumMap<>(Name.class);
    private final int count;

    private Columns(Cells header) {
        this.count = header.texts().size();
    }

    /**
     * @throws UnreadableFile if no column is named prompt, or two that mean something have the same name
     */
    public static Columns of(Cells header) {
        var columns = new Columns(header);
        for (var at = 0; at < columns.count; at++) {
            columns.put(normal(header.at(at)), at);
        }
        if (!columns.places.containsKey(Name.PROMPT)) {
            throw new UnreadableFile(FileRefusal.of(FileProblem.NO_PROMPT_COLUMN));
        }
        return columns;
    }

    private void put(String word, int at) {
        Arrays.stream(Name.values()).filter(name -> name.word().equals(word)).forEach(name -> {
            if (places.putIfAbsent(name, at) != null) {
                throw new UnreadableFile(new FileRefusal(FileProblem.DUPLICATE_COLUMN, word));
            }
        });
    }

    /** What a cell says; empty where the file has no such column. */
    public String text(Name name, Cells cells) {
        var at = places.get(name);
        return at == null ? "" : cells.at(at);
    }

    /** The column that a request's field stands in. */
    public Optional<Name> ofParam(String param) {
        return Arrays.stream(Name.values()).filter(name -> name.isSaidBy(param)).findFirst();
    }

    /**
     * What a row asks for, by the same rules as a create call.
     *
     * @param usualModel the model of a row that names none
     * @throws InvalidRequest naming what is wrong
     */
    public VideoRequest request(Cells cells, String usualModel) {
        if (cells.texts().size() > count) {
            throw new InvalidRequest(
                    null,
                    "This row has %d cells, and the first row has %d. Put quotation marks around a cell that has the separator in it."
                            .formatted(cells.texts().size(), count));
        }
        var image = stripped(Name.IMAGE_URL, cells);
        var ratio = stripped(Name.ASPECT_RATIO, cells);
        return new VideoRequest(
                Optional.of(stripped(Name.MODEL, cells))
                        .filter(model -> !model.isEmpty())
                        .orElse(usualModel),
                text(Name.PROMPT, cells),
                seconds(stripped(Name.DURATION, cells)),
                Resolution.of(stripped(Name.RESOLUTION, cells)),
                ratio.isEmpty() || !image.isEmpty() ? null : AspectRatio.of(ratio),
                image.isEmpty() ? null : new StartImage(image),
                null);
    }

    /**
     * The uploader's own id of the row, if it has one.
     *
     * @throws InvalidRequest if it is longer than 200 characters
     */
    public Optional<String> reference(Cells cells) {
        var reference = stripped(Name.REFERENCE, cells);
        if (reference.length() > LONGEST_REFERENCE || reference.indexOf('\0') >= 0) {
            throw new InvalidRequest("reference", "reference may have at most 200 characters, all of them text.");
        }
        return reference.isEmpty() ? Optional.empty() : Optional.of(reference);
    }

    private String stripped(Name name, Cells cells) {
        return text(name, cells).strip();
    }

    private static int seconds(String text) {
        try {
            return text.isEmpty() ? VideoRequest.USUAL_SECONDS : new BigDecimal(text).intValueExact();
        } catch (ArithmeticException | NumberFormatException notWhole) {
            throw new InvalidRequest("duration", "duration must be a whole number of seconds, such as 8.");
        }
    }

    private static String normal(String name) {
        return name.strip().toLowerCase(Locale.ROOT).replaceAll("[\\s-]+", "_");
    }
}
