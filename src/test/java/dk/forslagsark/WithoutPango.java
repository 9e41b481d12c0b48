package dk.forslagsark;

import com.sun.glass.utils.NativeLibLoader;
import com.sun.javafx.font.freetype.FTFactory;
import java.io.IOException;
import java.lang.invoke.MethodHandles;
import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import java.util.concurrent.atomic.AtomicBoolean;
import net.bytebuddy.ByteBuddy;
import net.bytebuddy.description.modifier.Ownership;
import net.bytebuddy.dynamic.DynamicType;
import net.bytebuddy.dynamic.scaffold.subclass.ConstructorStrategy;
import net.bytebuddy.implementation.FixedValue;
import net.bytebuddy.implementation.StubMethod;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestPlan;

/**
 * Lets the windows of the tests be laid out on a Linux that has no Pango, as one without a desktop. JavaFX asks Pango for letters that are put
 * together of several signs; those alone are left out where it is missing.
 */
public final class WithoutPango implements TestExecutionListener {
    private static final AtomicBoolean ASKED = new AtomicBoolean();

    @Override
    public void testPlanExecutionStarted(TestPlan plan) {
        if (System.getProperty("os.name").equals("Linux") && ASKED.compareAndSet(false, true) && !isThere()) {
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

    /** Defines JavaFX's way to Pango, before JavaFX does, as one that takes every font and lays out nothing. */
    private static void leaveOut() {
        URL graphics = FTFactory.class.getProtectionDomain().getCodeSource().getLocation();
        try (URLClassLoader aside = new URLClassLoader(new URL[] {graphics}, null)) {
            byte[] silent = silent(aside.loadClass("com.sun.javafx.font.freetype.OSPango"));
            MethodHandles.privateLookupIn(FTFactory.class, MethodHandles.lookup())
                    .defineClass(silent);
        } catch (IOException | ReflectiveOperationException changed) {
            throw new IllegalStateException("JavaFX has another way to Pango", changed);
        }
    }

    private static byte[] silent(Class<?> pango) {
        DynamicType.Builder<?> silent = new ByteBuddy()
                .subclass(Object.class, ConstructorStrategy.Default.NO_CONSTRUCTORS)
                .name(pango.getName());
        for (Method asked : pango.getDeclaredMethods()) {
            silent = silent.defineMethod(asked.getName(), asked.getReturnType(), Ownership.STATIC)
                    .withParameters(asked.getParameterTypes())
                    .intercept(asked.getReturnType() == boolean.class ? FixedValue.value(true) : StubMethod.INSTANCE);
        }
        return silent.make().getBytes();
    }
}
