package dev.dailies.pages;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ProseTest {

    @Test
    void whatStandsBetweenBackticksIsCode() {
        assertThat(written("Add `image.url`, or `480p`."))
                .isEqualTo("Add <code>image.url</code>, or <code>480p</code>.");
    }

    @Test
    void everythingElseIsOnlyText() {
        assertThat(written("<b> & `<script>` \"x\""))
                .isEqualTo("&lt;b&gt; &amp; <code>&lt;script&gt;</code> &quot;x&quot;");
    }

    private static String written(String text) {
        return new Prose().getAsString(null, null, text);
    }
}
