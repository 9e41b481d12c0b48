package dk.forslagsark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DesktopTest {
    @TempDir
    Path root;

    @Test
    void withoutADisplayThereIsNone() {
        assertThat(linux(Map.of()).hasDisplay()).isFalse();
        assertThat(linux(Map.of("DISPLAY", "")).hasDisplay()).isFalse();
    }

    @Test
    void aWaylandSessionWithoutXIsNoDisplayForJavafx() {
        assertThat(linux(Map.of("WAYLAND_DISPLAY", "wayland-0")).hasDisplay()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {":77", ":77.0", "unix:77", "unix/:77"})
    void aLocalDisplayNeedsItsSocket(String display) throws IOException {
        Desktop desktop = linux(Map.of("DISPLAY", display));
        assertThat(desktop.hasDisplay()).isFalse();
        put("tmp/.X11-unix/X77", "");
        assertThat(desktop.hasDisplay()).isTrue();
    }

    @Test
    void theSocketMayBeANameTheKernelKeeps() throws IOException {
        put("proc/net/unix", "Num RefCount\n00: 2 @/tmp/.X11-unix/X77\n");
        assertThat(linux(Map.of("DISPLAY", ":77")).hasDisplay()).isTrue();
        assertThat(linux(Map.of("DISPLAY", ":7")).hasDisplay()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"localhost:10.0", "other.example:0"})
    void aDisplayOfAnotherMachineIsTakenOnTrust(String display) {
        assertThat(linux(Map.of("DISPLAY", display)).hasDisplay()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"dev/dri/card0", "dev/nvidia0", "dev/dxg"})
    void theKernelKnowsAGraphicsProcessor(String device) throws IOException {
        assertThat(linux(Map.of()).mayHaveGraphicsProcessor()).isFalse();
        put(device, "");
        assertThat(linux(Map.of()).mayHaveGraphicsProcessor()).isTrue();
    }

    @Test
    void elsewhereThereIsAlwaysADesktop() {
        Desktop windows = new Desktop(false, Map.of(), root);
        assertThat(windows.hasDisplay()).isTrue();
        assertThat(windows.lacksGtk()).isFalse();
        assertThat(windows.mayHaveGraphicsProcessor()).isTrue();
    }

    @Test
    void gtkIsMissingWhereTheLoaderDoesNotKnowIt() throws IOException {
        put("etc/ld.so.cache", "\0libc.so.6\0/lib/libc.so.6\0");
        assertThat(linux(Map.of()).lacksGtk()).isTrue();
    }

    @Test
    void gtkIsThereWhereTheLoaderLastFoundIt() throws IOException {
        put("etc/ld.so.cache", "\0libgtk-3.so.0\0/opt/desk/libgtk-3.so.0\0/lib/libc.so.6\0");
        assertThat(linux(Map.of()).lacksGtk()).as("known, but gone").isTrue();
        put("opt/desk/libgtk-3.so.0", "");
        assertThat(linux(Map.of()).lacksGtk()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"lib", "usr/lib64", "usr/lib/x86_64-linux-gnu"})
    void gtkIsThereInAUsualFolder(String folder) throws IOException {
        put("etc/ld.so.cache", "");
        put(folder + "/libgtk-3.so.0", "");
        assertThat(linux(Map.of()).lacksGtk()).isFalse();
    }

    @Test
    void gtkIsThereInAFolderTheLoaderIsToldOf() throws IOException {
        put("etc/ld.so.cache", "");
        put("home/gtk/libgtk-3.so.0", "");
        assertThat(linux(Map.of("LD_LIBRARY_PATH", ":/home/gtk")).lacksGtk()).isFalse();
    }

    @Test
    void inDoubtGtkIsThere() {
        assertThat(linux(Map.of()).lacksGtk()).isFalse();
    }

    private Desktop linux(Map<String, String> environment) {
        return new Desktop(true, environment, root);
    }

    private void put(String path, String content) throws IOException {
        Path file = root.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, content);
    }
}
