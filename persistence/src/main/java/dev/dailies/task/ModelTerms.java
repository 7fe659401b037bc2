package dev.dailies.task;

import jakarta.persistence.Embeddable;
import java.util.regex.Pattern;

/**
 * What an administrator says of a model.
 *
 * @param listed whether it is on offer; its tasks run on all the same
 * @param provider who makes it, or {@code null} for the installation's usual one
 * @param providerModel what that provider calls it
 * @param shortest the fewest seconds it makes
 * @param longest the most
 */
@Embeddable
public record ModelTerms(
        boolean listed, String provider, String providerModel, boolean requiresImage, int shortest, int longest) {

    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,99}");
    private static final int MOST_SECONDS = 15;

    /**
     * Itself, as an administrator may set it.
     *
     * @throws CatalogueRefusal if no model can be like that
     */
    public ModelTerms checked() {
        if (!isName(providerModel) || shortest < 1 || longest < shortest || longest > MOST_SECONDS) {
            throw CatalogueRefusal.oddModel();
        }
        return this;
    }

    /** Whether a model can be called so. */
    static boolean isName(String text) {
        return text != null && NAME.matcher(text).matches();
    }

    /** In words that need no translation. */
    @Override
    public String toString() {
        return "%s, %s %s, %d-%d s%s"
                .formatted(
                        listed ? "listed" : "not listed",
                        provider == null ? "usual provider" : provider,
                        providerModel,
                        shortest,
                        longest,
                        requiresImage ? ", requires an image" : "");
    }
}
