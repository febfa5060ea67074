@echo off
rem Copyright (c) 2026 Lamella contributors
rem This program and the accompanying materials are made available under the EPL-2.0
rem SPDX-License-Identifier: EPL-2.0
rem
rem Starts Lamella from its source folder on Windows, as ./lamella does elsewhere: finds a JDK, builds what is not built
rem or out of date, runs the command. The JDK is looked for here, the rest does releng\launch\Start.java.
rem
rem   lamella                       shows the window
rem   lamella open FILE ...         shows the window with these files; one window takes the files of all
rem   lamella COMMAND ...           see lamella --help
rem   lamella test [MAVEN ARGS]     builds everything and runs all tests
rem   lamella benchmark [REGEX]     runs the benchmarks
rem
rem LAMELLA_JAVA_OPTIONS: further options of the Java virtual machine that runs the command.
rem LAMELLA_HOME: where the window keeps what it remembers, and your plug-ins; .lamella in your home folder by default.
setlocal EnableExtensions DisableDelayedExpansion
set "needed=25"
set "found="
set "seen="
if defined JAVA_HOME call :consider "%JAVA_HOME%"
for %%p in ("%PATH:;=" "%") do call :consider "%%~p\.."
for %%v in ("Eclipse Adoptium" Java Microsoft Zulu "Amazon Corretto" BellSoft) do call :look "%ProgramFiles%\%%~v"
call :look "%LOCALAPPDATA%\Programs\Eclipse Adoptium"
call :look "%USERPROFILE%\.jdks"
if not defined found goto :nojava
"%found%\bin\java.exe" -XX:+UseSerialGC -XX:TieredStopAtLevel=1 "%~dp0releng\launch\Start.java" "%~dp0." %*
exit /b %errorlevel%

rem :look FOLDER considers each folder in it.
:look
for /f "delims=" %%d in ('dir /b /ad "%~1" 2^>nul') do call :consider "%~1\%%d"
exit /b 0

rem :consider FOLDER takes the JDK there if it is recent enough and none was taken; notes what it found otherwise.
:consider
if defined found exit /b 0
set "folder=%~f1"
if not exist "%folder%\bin\javac.exe" exit /b 0
if not exist "%folder%\release" exit /b 0
set "version="
for /f "usebackq tokens=1,2 delims==" %%k in ("%folder%\release") do if "%%k"=="JAVA_VERSION" set "version=%%~l"
set "major=0"
for /f "tokens=1 delims=.-+_" %%m in ("%version%") do set "major=%%m"
if %major% geq %needed% set "found=%folder%"
if not defined found set "seen=%seen% "%folder%" is Java %version%;"
exit /b 0

:nojava
echo lamella: needs a JDK %needed% or newer, and none was found. 1>&2
if defined seen echo          Found only:%seen% 1>&2
if not defined seen echo          Looked at JAVA_HOME, the PATH and the usual folders of Java. 1>&2
echo          Install a JDK (not a JRE), for example Eclipse Temurin %needed%: 1>&2
echo              winget install EclipseAdoptium.Temurin.%needed%.JDK 1>&2
echo          If it is installed elsewhere, say where:  set JAVA_HOME=C:\path\to\jdk 1>&2
exit /b 1
