package dev.dailies.provider;

import java.util.List;

/**
 * Where the prompt goes, as large as it fits.
 *
 * @param small the size of a dot of the small print
 * @param dot the size of a dot of the prompt
 */
record SlateLayout(int margin, int small, int dot, int top, List<String> lines) {

    private static final int LARGEST_DOT = 7;
    private static final int SMALLEST_DOT = 2;

    static SlateLayout of(Clip clip) {
        var margin = clip.width() / 16;
        var small = Math.max(2, Math.min(clip.width(), clip.height()) / 180);
        var top = margin + 3 * SlateLetters.HIGH * small;
        var room = clip.height() - top - margin - 4 * SlateLetters.HIGH * small;
        var text = SlateLetters.drawable(clip.prompt());
        for (var dot = LARGEST_DOT; dot >= SMALLEST_DOT; dot--) {
            var lines = Lines.of(text, (clip.width() - 2 * margin) / (SlateLetters.STEP * dot));
            var most = room / height(dot);
            if (lines.size() <= most || dot == SMALLEST_DOT) {
                return new SlateLayout(margin, small, dot, top, Lines.atMost(lines, most));
            }
        }
        throw new IllegalStateException("The smallest letters always fit");
    }

    int lineHeight() {
        return height(dot);
    }

    private static int height(int dot) {
        return (SlateLetters.HIGH + 3) * dot;
    }
}
