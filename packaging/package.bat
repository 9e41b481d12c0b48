@echo off
rem Makes a self-contained Forslagsark of what "mvn -Ppackage package" has built, as packaging/package does on Linux.
rem
rem   packaging\package.bat        an application folder, target\package\forslagsark
rem   packaging\package.bat msi    an installer; needs the WiX tools in the PATH
rem
rem Needs a JDK 25 or newer in JAVA_HOME.
setlocal EnableExtensions

for %%h in ("%~dp0..") do set "root=%%~fh"
set "built=%root%\target\forslagsark"
set "work=%root%\target\package"
for /f "tokens=3 delims=<>" %%v in ('findstr /r /c:"^  <version>" "%root%\pom.xml"') do set "version=%%v"
set "modules=java.base,java.desktop,java.logging,java.management,java.naming,java.prefs,java.scripting,java.sql"
set "modules=%modules%,java.xml,java.xml.crypto,jdk.charsets,jdk.localedata,jdk.unsupported,jdk.zipfs,javafx.controls"
if not exist "%built%\lib\javafx-win" echo Build it first: mvn -Ppackage -DskipTests package>&2& exit /b 2

if exist "%work%" rmdir /s /q "%work%"
mkdir "%work%\input" || exit /b 1
copy /y "%built%\lib\*.jar" "%work%\input" > nul || exit /b 1
copy /y "%built%\LICENSE" "%work%\input" > nul || exit /b 1
copy /y "%root%\target\bom.json" "%work%\input" > nul || exit /b 1

"%JAVA_HOME%\bin\jlink" --module-path "%built%\lib\javafx-win" --add-modules %modules% --include-locales=da,en ^
    --strip-debug --no-header-files --no-man-pages --compress=zip-6 --output "%work%\runtime" || exit /b 1

"%JAVA_HOME%\bin\jpackage" --type app-image --name forslagsark --app-version %version% --vendor Forslagsark ^
    --icon "%root%\icons\forslagsark.ico" --runtime-image "%work%\runtime" --input "%work%\input" --main-jar forslagsark.jar ^
    --main-class dk.forslagsark.Forslagsark --dest "%work%" --java-options -XX:+UseSerialGC --java-options -XX:TieredStopAtLevel=1 --java-options -Xms32m ^
    --java-options --enable-native-access=javafx.graphics --java-options --sun-misc-unsafe-memory-access=allow || exit /b 1
if "%~1"=="" exit /b 0

"%JAVA_HOME%\bin\jpackage" --type %1 --name Forslagsark --app-version %version% --app-image "%work%\forslagsark" --dest "%work%" ^
    --file-associations "%root%\packaging\forslag-windows.properties" --license-file "%root%\LICENSE" ^
    --win-menu --win-shortcut-prompt --win-dir-chooser --win-per-user-install || exit /b 1
