package dev.dailies.pages;

import dev.dailies.upload.FileForm;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** How files may be written, for a reader to choose from and in words. */
@Named("fileForms")
@RequestScoped
public class FileForms {

    private static final List<String> ENCODINGS =
            List.of("UTF-8", "UTF-16LE", "UTF-16BE", "windows-1252", "GB18030", "Big5", "Shift_JIS", "EUC-KR");

    private static final Map<String, String> SEPARATORS = Map.of("comma", ",", "semicolon", ";", "tab", "\t");

    @Inject
    Words words;

    /** What may be chosen, with what was found among it. */
    public List<String> encodings(FileForm found) {
        return Stream.concat(ENCODINGS.stream(), Stream.of(found.encoding()))
                .distinct()
                .toList();
    }

    public List<String> separators() {
        return List.of("comma", "semicolon", "tab");
    }

    /** The word for a separator. */
    public String nameOf(FileForm form) {
        return SEPARATORS.entrySet().stream()
                .filter(known -> known.getValue().equals(form.separator()))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse("comma");
    }

    public String separated(FileForm form) {
        return words.of("uploads.separated." + nameOf(form));
    }

    /** The separator that a form names. */
    static String separator(HttpServletRequest request) {
        return SEPARATORS.getOrDefault(Form.text(request, "separator"), ",");
    }
}
