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
    void without_a_display_there_is_none() {
        assertThat(linux(Map.of()).hasDisplay()).isFalse();
        assertThat(linux(Map.of("DISPLAY", "")).hasDisplay()).isFalse();
    }

    @Test
    void a_wayland_session_without_x_is_no_display_for_javafx() {
        assertThat(linux(Map.of("WAYLAND_DISPLAY", "wayland-0")).hasDisplay()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {":77", ":77.0", "unix:77", "unix/:77"})
    void a_local_display_needs_its_socket(String display) throws IOException {
        Desktop desktop = linux(Map.of("DISPLAY", display));
        assertThat(desktop.hasDisplay()).isFalse();
        put("tmp/.X11-unix/X77", "");
        assertThat(desktop.hasDisplay()).isTrue();
    }

    @Test
    void the_socket_may_be_a_name_the_kernel_keeps() throws IOException {
        put("proc/net/unix", "Num RefCount\n00: 2 @/tmp/.X11-unix/X77\n");
        assertThat(linux(Map.of("DISPLAY", ":77")).hasDisplay()).isTrue();
        assertThat(linux(Map.of("DISPLAY", ":7")).hasDisplay()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"localhost:10.0", "other.example:0"})
    void a_display_of_another_machine_is_taken_on_trust(String display) {
        assertThat(linux(Map.of("DISPLAY", display)).hasDisplay()).isTrue();
    }

    @Test
    void elsewhere_there_is_always_a_desktop() {
        Desktop windows = new Desktop(false, Map.of(), root);
        assertThat(windows.hasDisplay()).isTrue();
        assertThat(windows.lacksGtk()).isFalse();
    }

    @Test
    void gtk_is_missing_where_the_loader_does_not_know_it() throws IOException {
        put("etc/ld.so.cache", "\0libc.so.6\0/lib/libc.so.6\0");
        assertThat(linux(Map.of()).lacksGtk()).isTrue();
    }

    @Test
    void gtk_is_there_where_the_loader_last_found_it() throws IOException {
        put("etc/ld.so.cache", "\0libgtk-3.so.0\0/opt/desk/libgtk-3.so.0\0/lib/libc.so.6\0");
        assertThat(linux(Map.of()).lacksGtk()).as("known, but gone").isTrue();
        put("opt/desk/libgtk-3.so.0", "");
        assertThat(linux(Map.of()).lacksGtk()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"lib", "usr/lib64", "usr/lib/x86_64-linux-gnu"})
    void gtk_is_there_in_a_usual_folder(String folder) throws IOException {
        put("etc/ld.so.cache", "");
        put(folder + "/libgtk-3.so.0", "");
        assertThat(linux(Map.of()).lacksGtk()).isFalse();
    }

    @Test
    void gtk_is_there_in_a_folder_the_loader_is_told_of() throws IOException {
        put("etc/ld.so.cache", "");
        put("home/gtk/libgtk-3.so.0", "");
        assertThat(linux(Map.of("LD_LIBRARY_PATH", ":/home/gtk")).lacksGtk()).isFalse();
    }

    @Test
    void in_doubt_gtk_is_there() {
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
