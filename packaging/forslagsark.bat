@echo off
rem Starts Forslagsark: the editor without arguments or with a file, the command line with a command word.
rem Needs Java 17 or newer, from JAVA_HOME or the PATH.
rem Messages are in plain ASCII, because the console may have any code page.
setlocal EnableExtensions DisableDelayedExpansion

for %%h in ("%~dp0..") do set "home=%%~fh"
set "java="
set "javaw="
set "feature="
set "newest="
if defined JAVA_HOME call :consider "%JAVA_HOME:"=%\bin\java.exe"
if not defined java for %%j in (java.exe) do call :consider "%%~$PATH:j"
if not defined java goto nojava

set "options=-XX:TieredStopAtLevel=1 -XX:+UseSerialGC -Xms32m -Xshare:auto"
rem Commands need no JavaFX and start faster without.
for %%w in (show check compare catalogue export import template schema --help -h --version -V) do if "%~1"=="%%w" goto command

rem JavaFX loads native code; from Java 24 that is to be allowed by name, or there are warnings.
if %feature% GEQ 24 set "options=%options% --enable-native-access=javafx.graphics --sun-misc-unsafe-memory-access=allow"
if "%~1"=="" goto editor
if exist "%~f1" goto editor

rem What is neither a command nor a file is told in the console.
"%java%" %options% --module-path "%home%\lib\javafx-win" --add-modules javafx.controls -cp "%home%\lib\*" dk.forslagsark.Forslagsark %*
exit /b %errorlevel%

:command
"%java%" %options% -cp "%home%\lib\*" dk.forslagsark.Forslagsark %*
exit /b %errorlevel%

:editor
call :archive
start "Forslagsark" "%javaw%" %options% "%archive%" -Xlog:disable --module-path "%home%\lib\javafx-win" --add-modules javafx.controls -cp "%home%\lib\*" dk.forslagsark.Forslagsark %*
exit /b 0

:nojava
if defined newest echo Forslagsark skal bruge Java 17 eller nyere, men fandt Java %newest%. Installer en nyere Java, eller ret JAVA_HOME.>&2
if not defined newest echo Forslagsark skal bruge Java 17 eller nyere, men fandt ingen Java. Installer Java, eller ret JAVA_HOME.>&2
rem Started by a double click, the window would close before anybody could read it.
if "%~1"=="" pause
exit /b 2

rem Takes the java.exe given if it is new enough. The release file is read first: it costs no start of a JVM.
:consider
if "%~1"=="" exit /b
if not exist "%~1" exit /b
set "version="
if exist "%~dp1..\release" for /f "usebackq tokens=1,2 delims==" %%a in ("%~dp1..\release") do if "%%a"=="JAVA_VERSION" set "version=%%~b"
if not defined version call :ask "%~dp1"
if not defined version exit /b
rem 17 of 17.0.15, 8 of 1.8.0_402.
if "%version:~0,2%"=="1." set "version=%version:~2%"
for /f "delims=._-+" %%a in ("%version%") do set "feature=%%a"
if not defined newest set "newest=%feature%"
if %feature% LSS 17 exit /b
set "java=%~1"
set "javaw=%~dp1javaw.exe"
exit /b

rem Asks the java.exe in the folder given, by way of the PATH: quotes around a command in "for" are read differently from case to case.
:ask
set "path_before=%PATH%"
set "PATH=%~1;%PATH%"
set "NoDefaultCurrentDirectoryInExePath=1"
for /f "tokens=1-3" %%a in ('java.exe -version 2^>^&1') do if "%%b"=="version" set "version=%%~c"
set "PATH=%path_before%"
exit /b

rem A start costs a quarter less where the classes it loads are kept as they are in memory, for each user. They are made when the
rem program ends, and named by the Java, the jar and the folder that they belong to. Those not made lately may belong to none.
:archive
set "archive=-Xshare:auto"
if not defined LOCALAPPDATA exit /b
set "folder=%LOCALAPPDATA%\Forslagsark\cache"
for %%j in ("%home%\lib\forslagsark.jar") do set "name=window-%version%-%%~zj-%%~tj-%home%"
set "name=%name:\=-%"
set "name=%name:/=-%"
set "name=%name::=-%"
set "name=%name: =-%"
set "size=0"
for %%f in ("%folder%\%name%-*.jsa") do call :larger "%%~f"
if not "%size%"=="0" exit /b
if not exist "%folder%\" md "%folder%" 2>nul
if not exist "%folder%\" exit /b
forfiles /p "%folder%" /m *.jsa /d -30 /c "cmd /c del @path" >nul 2>nul
set "archive=-XX:ArchiveClassesAtExit=%folder%\%name%-%RANDOM%.jsa"
exit /b

rem Takes the largest: a start that ended at once has kept little.
:larger
if %~z1 LEQ %size% exit /b
set "size=%~z1"
set "archive=-XX:SharedArchiveFile=%~1"
exit /b
