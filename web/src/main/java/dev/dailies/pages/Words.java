package dev.dailies.pages;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The texts of the portal, for beans that write sentences. */
@Named
@RequestScoped
public class Words {

    @Inject
    Reader reader;

    Locale locale() {
        return reader.language().locale();
    }

    /** A text as it stands. */
    public String of(String key) {
        return texts().getString(key);
    }

    /** A text with its open places filled. */
    String with(String key, Object... values) {
        return new MessageFormat(of(key), locale()).format(values);
    }

    /** An amount of credits, with all the digits it has. */
    public String amount(BigDecimal credits) {
        return with("credit.sum", credits);
    }

    boolean has(String key) {
        return texts().containsKey(key);
    }

    private ResourceBundle texts() {
        return ResourceBundle.getBundle("dev.dailies.pages.Texts", locale());
    }
}
