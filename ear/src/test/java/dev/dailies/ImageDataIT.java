package dev.dailies;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dailies.team.DemoKeys;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Contract 2.5, a start image in the request itself:")
class ImageDataIT {

    private static final int LARGEST = 10 << 20;
    private static final Refused WRONG = Refused.invalid("image.url");

    private final Member member = Member.of(Portal.onH2(), DemoKeys.DEMO_TEAM);

    @Test
    @DisplayName("2.5 a data: URI of a PNG, JPEG or WebP is taken")
    void aDataUriOfAPictureIsTaken() {
        for (var picture : new String[] {
            Ask.inlinePng(100),
            Ask.inlinePng(100).replace("data:image/png;base64", "DATA:IMAGE/PNG;BASE64"),
            Ask.inline("image/jpeg", 100, 0xFF, 0xD8, 0xFF),
            Ask.inline("image/webp", 100, 'R', 'I', 'F', 'F', 1, 2, 3, 4, 'W', 'E', 'B', 'P')
        }) {
            assertThat(member.accepted(Ask.fromPicture(picture))).startsWith("task_");
        }
    }

    @Test
    @DisplayName("2.5 any other data: URI is 400")
    void anyOtherDataUriIs400() {
        for (var picture : new String[] {
            "data:",
            "data:,",
            "data:image/png",
            "data:image/png;base64,",
            "data:image/png;base64,%%%%",
            "data:image/png,iVBORw0KGgo",
            "data:text/html;base64,iVBORw0KGgo=",
            Ask.inline("image/gif", 100, 'G', 'I', 'F', '8'),
            Ask.inline("image/svg+xml", 100, '<', 's', 'v', 'g'),
            Ask.inline("image/png", 100, 0xFF, 0xD8, 0xFF),
            Ask.inline("image/jpeg", 0),
            Ask.inlinePng(100) + "!"
        }) {
            assertThat(refusalOf(picture)).as(picture).isEqualTo(WRONG);
        }
    }

    @Test
    @DisplayName("2.5 a picture may have 10 MiB")
    void aPictureMayHave10Mebibytes() {
        assertThat(member.accepted(Ask.fromPicture(Ask.inlinePng(LARGEST)))).startsWith("task_");
        assertThat(refusalOf(Ask.inlinePng(LARGEST + 1))).isEqualTo(WRONG);
    }

    private Refused refusalOf(String url) {
        return Refused.in(member.create(Ask.fromPicture(url)));
    }
}
