package dk.forslagsark;

import com.sun.glass.utils.NativeLibLoader;
import com.sun.javafx.font.freetype.FTFactory;
import java.lang.invoke.MethodHandles;
import net.bytebuddy.ByteBuddy;
import net.bytebuddy.description.method.MethodDescription;
import net.bytebuddy.dynamic.ClassFileLocator;
import net.bytebuddy.implementation.FixedValue;
import net.bytebuddy.implementation.StubMethod;
import net.bytebuddy.matcher.ElementMatchers;
import net.bytebuddy.pool.TypePool;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;

/**
 * Lets the windows of the tests be laid out on a Linux that has no Pango, as one without a desktop. JavaFX asks Pango for letters that are put
 * together of several signs; those alone are left out where it is missing.
 */
public final class WithoutPango implements LauncherSessionListener {
    private static final String PANGO = "com.sun.javafx.font.freetype.OSPango";

    @Override
    public void launcherSessionOpened(LauncherSession session) {
        if (System.getProperty("os.name").equals("Linux") && !isThere()) {
            leaveOut();
        }
    }

    private static boolean isThere() {
        try {
            NativeLibLoader.loadLibrary("javafx_font_pango");
            return true;
        } catch (UnsatisfiedLinkError missing) {
            return false;
        }
    }

    private static void leaveOut() {
        ClassLoader loader = FTFactory.class.getClassLoader();
        ClassFileLocator files = ClassFileLocator.ForClassLoader.of(loader);
        byte[] silent = new ByteBuddy()
                .redefine(TypePool.Default.of(files).describe(PANGO).resolve(), files)
                .invokable(ElementMatchers.<MethodDescription>isNative().or(ElementMatchers.isTypeInitializer()))
                .intercept(StubMethod.INSTANCE)
                .method(ElementMatchers.returns(boolean.class))
                .intercept(FixedValue.value(true))
                .make()
                .getBytes();
        try {
            MethodHandles.privateLookupIn(FTFactory.class, MethodHandles.lookup())
                    .defineClass(silent);
        } catch (IllegalAccessException closed) {
            throw new IllegalStateException(closed);
        }
    }
}
