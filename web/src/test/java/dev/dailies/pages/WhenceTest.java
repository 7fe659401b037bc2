package dev.dailies.pages;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WhenceTest {

    @ParameterizedTest
    @CsvSource(
            nullValues = "none",
            value = {
                "http://portal.example/quickstart.xhtml, /quickstart.xhtml",
                "http://portal.example/videos.xhtml?status=failed&q=%E9%9B%AA, /videos.xhtml?status=failed&q=%E9%9B%AA",
                "http://portal.example, /",
                "http://portal.example//evil.example/x, /evil.example/x",
                "//evil.example, /",
                "javascript:alert(1), /",
                "not an address, /",
                "none, /"
            })
    void aReaderReturnsToThePageTheyWereOnAndNeverToAnotherHost(String referer, String page) {
        assertThat(Whence.page(referer)).isEqualTo(page);
    }
}
