package dev.dailies.pages;

import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.FacesConverter;
import java.util.regex.Pattern;

/** Writes a text of ours as HTML: what stands between backticks is code, everything else is plain and escaped. */
@FacesConverter("prose")
public class Prose implements Converter<String> {

    private static final Pattern CODE = Pattern.compile("`([^`]+)`");

    @Override
    public String getAsString(FacesContext context, UIComponent component, String text) {
        return text == null ? "" : CODE.matcher(escaped(text)).replaceAll("<code>$1</code>");
    }

    @Override
    public String getAsObject(FacesContext context, UIComponent component, String text) {
        throw new UnsupportedOperationException("Prose is only ever written");
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
