package dk.forslagsark.editor.guide;

import java.util.List;
import java.util.stream.Collectors;

/** What stands below one another in a chapter. */
sealed interface GuidePassage {
    /** All of its texts, one after another. */
    List<List<GuidePiece>> texts();

    /** All that can be read in it. */
    default String text() {
        return texts().stream().map(GuidePiece::text).collect(Collectors.joining("\n"));
    }

    /**
     * A heading.
     *
     * @param level 1 is that of the chapter
     */
    record Heading(int level, List<GuidePiece> pieces) implements GuidePassage {
        @Override
        public List<List<GuidePiece>> texts() {
            return List.of(pieces);
        }
    }

    record Paragraph(List<GuidePiece> pieces) implements GuidePassage {
        @Override
        public List<List<GuidePiece>> texts() {
            return List.of(pieces);
        }
    }

    /**
     * A point of a list.
     *
     * @param mark what stands before it
     */
    record Point(String mark, List<GuidePiece> pieces) implements GuidePassage {
        @Override
        public List<List<GuidePiece>> texts() {
            return List.of(pieces);
        }
    }

    /**
     * A table.
     *
     * @param rows the rows, the headings first
     * @param right for each column whether it stands to the right, as figures do
     */
    record Table(List<List<List<GuidePiece>>> rows, List<Boolean> right) implements GuidePassage {
        @Override
        public List<List<GuidePiece>> texts() {
            return rows.stream().flatMap(List::stream).toList();
        }
    }

    /**
     * A picture.
     *
     * @param file where it lies, seen from the folder of the Danish chapters
     * @param words what is seen on it
     */
    record Picture(String file, String words) implements GuidePassage {
        @Override
        public List<List<GuidePiece>> texts() {
            return List.of(List.of(GuidePiece.plain(words)));
        }
    }
}
