package dk.forslagsark.editor.desk.files;

import dk.forslagsark.folder.FolderEntry;
import java.util.List;
import java.util.stream.Stream;

/** A row of the list of files. */
sealed interface FileRow {
    /** The files it stands for. */
    List<FolderEntry> files();

    /** A file. */
    record OneFile(FolderEntry file) implements FileRow {
        @Override
        public List<FolderEntry> files() {
            return List.of(file);
        }
    }

    /**
     * The heading of a target group, with what its files come to.
     *
     * @param name what it is called
     * @param files those that are shown under it
     */
    record Group(String name, List<FolderEntry> files) implements FileRow {
        public Group {
            files = List.copyOf(files);
        }
    }

    /** The file, where the row is of one. */
    default Stream<FolderEntry> ofFile() {
        return this instanceof OneFile one ? Stream.of(one.file()) : Stream.empty();
    }
}
